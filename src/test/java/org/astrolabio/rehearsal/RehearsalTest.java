package org.astrolabio.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.astrolabio.assessment.Companies;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest
@Import(Companies.class)
@Tag("report")
class RehearsalTest {

    @Autowired
    private Rehearsal rehearsal;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ApplicationContext context;

    @Test
    void comesToItsEndAndLeavesNothingBehind() {
        List<Long> before = rows();

        assertThat(rehearsal.rehearse(Duration.ZERO)).isEqualTo(1);

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void beginsByItselfOnlyWhereItIsWanted() {
        assertThat(context.getBeansOfType(RehearseAtStart.class)).isEmpty();
    }

    private List<Long> rows() {
        return database
                .queryForList(
                        "select table_name from information_schema.tables where table_schema = database() and table_type ="
                                + " 'BASE TABLE' order by table_name",
                        String.class)
                .stream()
                .map(table -> database.queryForObject("select count(*) from `" + table + "`", Long.class))
                .toList();
    }
}
