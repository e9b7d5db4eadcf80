package org.astrolabio.report.tagged;

/** Draws something whose upper left corner is given, in points from the upper left corner of the page. */
@FunctionalInterface
public interface Drawing {

    void at(Canvas canvas, float x, float y);
}
