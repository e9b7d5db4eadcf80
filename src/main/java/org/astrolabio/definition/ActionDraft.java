package org.astrolabio.definition;

/**
 * An action as written.
 *
 * @param table where it stands
 * @param group as the file's name has it
 */
record ActionDraft(Mapping table, String id, String group) {}
