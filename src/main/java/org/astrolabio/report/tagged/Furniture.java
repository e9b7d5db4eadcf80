package org.astrolabio.report.tagged;

/** What stands on every page beside its content; drawn as an artifact. */
@FunctionalInterface
public interface Furniture {

    /**
     * @param page from 1
     * @param pages how many there are
     */
    void draw(Canvas canvas, int page, int pages);
}
