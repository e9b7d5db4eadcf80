package org.astrolabio.assessment;

import java.util.UUID;

/** Which assessment, and the secret that opens it. */
public record AccessKey(UUID assessment, AccessSecret secret) {}
