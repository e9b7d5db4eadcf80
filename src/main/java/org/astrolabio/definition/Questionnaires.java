package org.astrolabio.definition;

import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Questionnaire;

/** The versions of the questionnaire: the one that new assessments are begun under, and all that any was begun under. */
public interface Questionnaires {

    /** The version in use. */
    Questionnaire current();

    /**
     * The version with this hash of its content.
     *
     * @throws IllegalArgumentException if there never was such a version here
     */
    Questionnaire byHash(String hash);

    /** The guidance of the version in use. */
    Guidance guidance();

    /**
     * The guidance of the version with this hash of its content; {@link Guidance#NONE} if that version has none.
     *
     * @throws IllegalArgumentException if there never was such a version here
     */
    Guidance guidance(String hash);
}
