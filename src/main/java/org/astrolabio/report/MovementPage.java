package org.astrolabio.report;

import java.util.Optional;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Outline;
import org.astrolabio.report.tagged.Tag;

/**
 * What moved since the diagnosis before: the same numbers and sentences as on the screen.
 *
 * @param tables absent after a first diagnosis
 */
record MovementPage(Optional<MovementTables> tables) implements Chapter {

    @Override
    public String title() {
        return tables.orElseThrow().title();
    }

    @Override
    public boolean isPresent() {
        return tables.isPresent();
    }

    @Override
    public Block content(Tag section, Outline outline) {
        return tables.orElseThrow().movements(section);
    }
}
