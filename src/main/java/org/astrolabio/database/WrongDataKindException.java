package org.astrolabio.database;

import org.astrolabio.datakind.DataKind;

/** The database holds real data where invented data is wanted, or the other way round. */
final class WrongDataKindException extends RuntimeException {

    private final DataKind wanted;

    WrongDataKindException(DataKind wanted) {
        super("The database does not hold data of the kind " + wanted);
        this.wanted = wanted;
    }

    DataKind wanted() {
        return wanted;
    }
}
