package org.astrolabio.definition;

import org.astrolabio.questionnaire.Questionnaire;

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
}
