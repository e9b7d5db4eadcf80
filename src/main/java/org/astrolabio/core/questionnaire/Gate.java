package org.astrolabio.core.questionnaire;

/**
 * A critical practice: while its question applies and scores nothing, the overall level is held down.
 *
 * @param question id of the question that tells of the practice
 * @param cap id of the highest level that can be reached meanwhile
 */
public record Gate(String id, String question, String cap) {}
