import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.astrolabio.database.embedded.EmbeddedMariaDb;
import org.flywaydb.core.Flyway;
import org.jooq.Constants;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/**
 * Runs the migrations on a MariaDB of its own and generates jOOQ's classes from what they made, unless neither the
 * migrations nor this program changed since the last time.
 */
public final class SchemaGenerator {

    private SchemaGenerator() {}

    /** Arguments: the folder with the migrations, the folder for the sources, the build's folder. */
    public static void main(String[] arguments) throws Exception {
        Path migrations = Path.of(arguments[0]);
        Path sources = Path.of(arguments[1]);
        Path build = Path.of(arguments[2]);
        Path stamp = sources.resolve("migrations.sha256");
        String hash = hash(migrations);
        if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
            return;
        }
        Path data = Files.createTempDirectory(Files.createDirectories(build), "schema-");
        try (EmbeddedMariaDb server = EmbeddedMariaDb.start(data, build)) {
            Flyway.configure()
                    .dataSource(server.jdbcUrl(), server.user(), server.password())
                    .locations("filesystem:" + migrations)
                    .load()
                    .migrate();
            GenerationTool.generate(configuration(server, sources));
        } finally {
            delete(data);
        }
        Files.writeString(stamp, hash);
    }

    private static Configuration configuration(EmbeddedMariaDb server, Path sources) {
        return new Configuration()
                .withJdbc(new Jdbc()
                        .withUrl(server.jdbcUrl())
                        .withUser(server.user())
                        .withPassword(server.password()))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.mariadb.MariaDBDatabase")
                                .withInputSchema("astrolabio")
                                .withOutputSchemaToDefault(true)
                                .withExcludes("flyway_schema_history")
                                .withForcedTypes(
                                        new ForcedType().withName("BOOLEAN").withIncludeTypes("(?i:tinyint\\(1\\).*)"),
                                        new ForcedType()
                                                .withUserType("java.time.Instant")
                                                .withBinding("org.astrolabio.database.InstantBinding")
                                                .withIncludeTypes("(?i:datetime.*|timestamp.*)")))
                        .withGenerate(new Generate().withComments(true).withJavadoc(true))
                        .withTarget(new Target()
                                .withPackageName("org.astrolabio.database.schema")
                                .withDirectory(sources.toString())));
    }

    private static String hash(Path migrations) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
                InputStream self = SchemaGenerator.class.getResourceAsStream("SchemaGenerator.class")) {
            out.write(Constants.FULL_VERSION.getBytes(StandardCharsets.UTF_8));
            self.transferTo(out);
            for (Path migration : files(migrations)) {
                out.write(migration.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                Files.copy(migration, out);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
