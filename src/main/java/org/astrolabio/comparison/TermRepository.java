package org.astrolabio.comparison;

import static org.astrolabio.database.schema.Tables.PEER_TERM;

import java.util.List;
import org.astrolabio.comparison.TermCodes.Kind;
import org.astrolabio.comparison.TermCodes.Term;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The codes of sectors, sizes and dimensions in the database. */
@Repository
class TermRepository {

    private static final int ATTEMPTS = 20;

    private final DSLContext db;

    TermRepository(DSLContext db) {
        this.db = db;
    }

    /** The codes of these and of all others; those that had none get one. */
    TermCodes terms(List<Term> needed) {
        TermCodes known = all(false);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<Term> strangers = known.missing(needed);
            if (strangers.isEmpty()) {
                return known;
            }
            strangers.forEach(this::insert);
            known = all(true);
        }
        throw new IllegalStateException("No code is left for one of " + known.missing(needed));
    }

    /** Two transactions may want the same code, and then one of them has to try again. */
    private void insert(Term term) {
        db.insertInto(PEER_TERM, PEER_TERM.KIND, PEER_TERM.ID, PEER_TERM.CODE)
                .select(DSL.select(
                                DSL.val(name(term.kind())),
                                DSL.val(term.id()),
                                DSL.coalesce(DSL.max(PEER_TERM.CODE.cast(Integer.class)), 0)
                                        .plus(1)
                                        .coerce(PEER_TERM.CODE))
                        .from(PEER_TERM)
                        .where(PEER_TERM.KIND.eq(name(term.kind()))))
                .onDuplicateKeyIgnore()
                .execute();
    }

    /** @param latest also what was committed after this transaction began to read */
    private TermCodes all(boolean latest) {
        var rows = db.selectFrom(PEER_TERM);
        return TermCodes.of((latest ? rows.forShare() : rows)
                .fetch(row -> new TermCodes.Coded(
                        new Term(kind(row.getKind()), row.getId()),
                        row.getCode().intValue())));
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Kind kind(String name) {
        return Kind.valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }
}
