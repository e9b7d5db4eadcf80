package org.astrolabio.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class JobTest {

    private static final Job COOKING = new Job("Cooking", "Guests go hungry until noon. Buy gas");

    @Test
    void saysNothingWhenAllIsWell(CapturedOutput log) {
        COOKING.run(() -> {});

        assertThat(log).doesNotContain("Cooking");
    }

    @Test
    void whatADatabaseRefusesIsALine(CapturedOutput log) {
        COOKING.run(() -> {
            throw new IllegalStateException("Passed on", new SQLException("Not served", new SQLException("No table")));
        });

        assertThat(log.getAll().lines().filter(line -> line.contains("ooking") || line.contains("\tat ")))
                .singleElement()
                .asString()
                .contains("ERROR")
                .endsWith("Cooking failed. Guests go hungry until noon. Buy gas. The cause: No table");
    }

    @Test
    void anythingElseShowsWhereItWas(CapturedOutput log) {
        COOKING.run(() -> {
            throw new IllegalStateException("The oven is a fridge");
        });

        assertThat(log)
                .contains("Cooking failed. Guests go hungry until noon. Buy gas.")
                .contains("IllegalStateException: The oven is a fridge", "\tat org.astrolabio.schedule.JobTest");
    }
}
