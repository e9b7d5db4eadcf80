package org.astrolabio.report;

import java.util.Optional;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Outline;
import org.astrolabio.report.tagged.Tag;

/**
 * Each answer that changed since the diagnosis before.
 *
 * @param tables absent after a first diagnosis
 */
record ChangedAnswers(Optional<MovementTables> tables) implements Chapter {

    @Override
    public String title() {
        return tables.orElseThrow().answersTitle();
    }

    @Override
    public boolean isPresent() {
        return tables.filter(MovementTables::haveAnswers).isPresent();
    }

    @Override
    public Block content(Tag section, Outline outline) {
        return tables.orElseThrow().answers(section);
    }
}
