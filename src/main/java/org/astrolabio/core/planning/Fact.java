package org.astrolabio.core.planning;

/**
 * Something known about customers that speaks for an action.
 *
 * @param source who found it out
 * @param document short name of the source document that it was taken from
 */
public record Fact(String id, String source, String document) {}
