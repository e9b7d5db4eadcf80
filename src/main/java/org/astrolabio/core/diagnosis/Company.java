package org.astrolabio.core.diagnosis;

import java.util.Optional;

/**
 * Whom a diagnosis is about.
 *
 * @param name as it stands on the report
 * @param country ISO 3166-1 alpha-2
 * @param region ISO 3166-2; absent where the country has none
 */
public record Company(String name, String country, Optional<String> region) {}
