package org.astrolabio.core.markets;

import java.util.Collections;
import java.util.Set;

/**
 * Where a place stands for goods that are sent to it or from it: countries are not what decides that, as some share a
 * territory and some have parts outside their own.
 *
 * @param customs the customs territories that it belongs to; more than one where goods pass freely into several
 * @param vat the territories of value added tax, or of the tax on sales, that it belongs to
 */
public record Territory(Set<String> customs, Set<String> vat) {

    private static final String EUROPEAN_UNION = "EU";

    public Territory {
        customs = Set.copyOf(customs);
        vat = Set.copyOf(vat);
    }

    /** A place that shares its territory with no other. */
    public static Territory alone(String name) {
        return new Territory(Set.of(name), Set.of(name));
    }

    /** Whether goods between two places have to be declared: they share no customs territory, or no territory of tax. */
    public boolean bordersOn(Territory other) {
        return Collections.disjoint(customs, other.customs) || Collections.disjoint(vat, other.vat);
    }

    /** Whether goods from there move within the European Union without a declaration. */
    public boolean inEuropeanUnion() {
        return customs.contains(EUROPEAN_UNION) && vat.contains(EUROPEAN_UNION);
    }
}
