package org.astrolabio.core.questionnaire;

/**
 * A band of scores with a name.
 *
 * @param rank 1 for the lowest
 * @param from the first point, 0–100, that belongs to it
 */
public record MaturityLevel(String id, int rank, int from) implements Comparable<MaturityLevel> {

    @Override
    public int compareTo(MaturityLevel other) {
        return Integer.compare(rank, other.rank);
    }
}
