package org.astrolabio.database;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.impl.AbstractBinding;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * An instant in a column without a zone, in UTC. jOOQ by itself goes through {@link java.sql.Timestamp}, which moves
 * the times that a change to summer time skips in the zone of the machine.
 */
public final class InstantBinding extends AbstractBinding<LocalDateTime, Instant> {

    private static final long serialVersionUID = 1L;

    @Override
    public Converter<LocalDateTime, Instant> converter() {
        return Converter.ofNullable(
                LocalDateTime.class,
                Instant.class,
                time -> time.toInstant(ZoneOffset.UTC),
                instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    @Override
    protected void sqlInline(BindingSQLContext<Instant> context) {
        @Nullable Instant instant = context.value();
        @Nullable
        String text =
                instant == null ? null : converter().to(instant).toString().replace('T', ' ');
        context.render().visit(DSL.inline(text));
    }

    @Override
    public void set(BindingSetStatementContext<Instant> context) throws SQLException {
        context.statement()
                .setObject(context.index(), context.convert(converter()).value());
    }

    @Override
    public void get(BindingGetResultSetContext<Instant> context) throws SQLException {
        context.convert(converter()).value(context.resultSet().getObject(context.index(), LocalDateTime.class));
    }
}
