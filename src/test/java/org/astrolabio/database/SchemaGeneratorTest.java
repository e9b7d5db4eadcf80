package org.astrolabio.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build's own program, run as the build runs it. */
class SchemaGeneratorTest {

    private static final Path BUILD = Path.of("target", "codegen").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void generatesAgainOnlyWhenAMigrationChanges() throws Exception {
        Path migrations = Files.createDirectory(folder.resolve("migrations"));
        Path sources = folder.resolve("sources");
        Path ship = sources.resolve("org/astrolabio/database/schema/tables/Ship.java");
        Files.writeString(
                migrations.resolve("V1__ship.sql"), "create table ship (id uuid primary key, afloat boolean)");

        generate(migrations, sources);
        assertThat(ship).content().contains("SQLDataType.UUID", "TableField<ShipRecord, Boolean> AFLOAT");

        Files.writeString(ship, "left alone");
        generate(migrations, sources);
        assertThat(ship).hasContent("left alone");

        Files.writeString(migrations.resolve("V2__name.sql"), "alter table ship add column sailed_at datetime(6)");
        generate(migrations, sources);
        assertThat(ship).content().contains("TableField<ShipRecord, Instant> SAILED_AT");
    }

    private static void generate(Path migrations, Path sources) throws Exception {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Dorg.jooq.no-logo=true",
                        "-cp",
                        BUILD.resolve("classes")
                                + System.getProperty("path.separator")
                                + System.getProperty("java.class.path"),
                        "SchemaGenerator",
                        migrations.toString(),
                        sources.toString(),
                        BUILD.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
