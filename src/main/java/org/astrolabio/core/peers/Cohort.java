package org.astrolabio.core.peers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * The companies of a sector, of a size, of both, or all.
 *
 * @param sector id of an option of {@code company.sectors}; empty for every sector
 * @param size id of an option of {@code company.employees}; empty for every size
 */
public record Cohort(Optional<String> sector, Optional<String> size) {

    public static final Cohort ALL = new Cohort(Optional.empty(), Optional.empty());

    /**
     * The cohorts that a company may be compared with, the closest first: sector and size, sector, size, all. Without a
     * sector or a size, those that would need it are left out.
     */
    public static List<Cohort> ladder(Optional<String> sector, Optional<String> size) {
        LinkedHashSet<Cohort> rungs = new LinkedHashSet<>();
        if (sector.isPresent() && size.isPresent()) {
            rungs.add(new Cohort(sector, size));
        }
        rungs.add(new Cohort(sector, Optional.empty()));
        rungs.add(new Cohort(Optional.empty(), size));
        rungs.remove(ALL);
        rungs.add(ALL);
        return List.copyOf(rungs);
    }

    public Rung rung() {
        if (sector.isPresent()) {
            return size.isPresent() ? Rung.SECTOR_AND_SIZE : Rung.SECTOR;
        }
        return size.isPresent() ? Rung.SIZE : Rung.ALL;
    }

    /** The larger cohorts that every company of this one is in as well. */
    public List<Cohort> containing() {
        return ladder(sector, size).stream()
                .filter(other -> !other.equals(this))
                .toList();
    }
}
