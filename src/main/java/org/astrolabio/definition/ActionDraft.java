package org.astrolabio.definition;

/**
 * An action as written.
 *
 * @param table where it stands
 * @param group as the file's name has it
 */
record ActionDraft(Table table, String id, String group) {}
