package org.astrolabio.schedule;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that the clock starts. It may fail: the log then says in words what that means and what helps, and the clock goes
 * on.
 *
 * @param doing what is done, as the beginning of a sentence that goes on with “failed”
 * @param consequence what it means until the next time, when that is, and what an operator can do; sentences, the last
 *     without its full stop
 */
public record Job(String doing, String consequence) {

    private static final Logger LOG = LoggerFactory.getLogger(Job.class);

    /** Does the work, and never throws because of it. What a database refuses is a line; anything else shows where it was. */
    public void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            Optional<SQLException> refused = refusal(e);
            if (refused.isPresent()) {
                LOG.error(
                        "{} failed. {}. The cause: {}",
                        doing,
                        consequence,
                        refused.get().getMessage());
                LOG.debug("Where it failed", e);
            } else {
                LOG.error("{} failed. {}. The cause:", doing, consequence, e);
            }
        }
    }

    /** The innermost: those around it only pass it on. */
    private static Optional<SQLException> refusal(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .reduce((outer, inner) -> inner);
    }
}
