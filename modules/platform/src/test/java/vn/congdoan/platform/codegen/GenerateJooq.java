package vn.congdoan.platform.codegen;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;
import vn.congdoan.platform.EmbeddedMySql;

/// Writes the jOOQ tables of modules: `GenerateJooq ROOT OUTPUT-PATTERN MODULE,MODULE…`, `%s` in the pattern being the module.
public final class GenerateJooq {

    /// Tables that a library reads and writes by itself.
    private static final Set<String> LIBRARIES = Set.of("EVENT_PUBLICATION", "EVENT_PUBLICATION_ARCHIVE", "shedlock",
            "SPRING_SESSION", "SPRING_SESSION_ATTRIBUTES");

    private GenerateJooq() {
    }

    public static void main(String[] arguments) throws Exception {
        var root = Path.of(arguments[0]);
        var modules = new ArrayList<String>();
        for (int i = 2; i < arguments.length; i++) {
            modules.addAll(List.of(arguments[i].split(",")));
        }
        generate(root, arguments[1], modules);
        System.exit(0); // the driver's clean-up thread would keep the process
    }

    /// Runs each module's own migrations on an empty database; the tables that appear are the module's.
    public static void generate(Path root, String outputPattern, List<String> modules) throws Exception {
        java.util.logging.Logger.getLogger("liquibase").setLevel(java.util.logging.Level.WARNING);
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        var cache = Path.of(System.getProperty("user.home"), ".cache/congdoan");
        try (var server = new EmbeddedMySql(cache, Files.createTempDirectory("codegen"), true);
                var connection = DriverManager.getConnection(server.jdbcUrl("codegen"), server.user(), server.password())) {
            for (var module : modules) {
                var before = tables(connection);
                migrate(connection, root.resolve("modules/" + module + "/src/main/resources"), module);
                var own = new TreeSet<>(tables(connection));
                own.removeAll(before);
                own.removeIf(table -> table.startsWith("DATABASECHANGELOG") || LIBRARIES.contains(table));
                if (!own.isEmpty()) {
                    write(connection, own, outputPattern.formatted(module), "vn.congdoan." + module + ".jooq");
                }
            }
        }
    }

    private static void migrate(Connection connection, Path resources, String module) throws Exception {
        var folder = resources.resolve("db/changelog/" + module);
        if (!Files.isDirectory(folder)) {
            return;
        }
        var files = new ArrayList<Path>();
        try (var listed = Files.list(folder)) {
            listed.filter(file -> file.toString().endsWith(".sql")).sorted().forEach(files::add);
        }
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        try (var accessor = new DirectoryResourceAccessor(new File(resources.toString()))) {
            for (var file : files) {
                new Liquibase("db/changelog/" + module + "/" + file.getFileName(), accessor, database).update(new Contexts());
            }
        }
        connection.setAutoCommit(true);
    }

    private static void write(Connection connection, Set<String> tables, String directory, String packageName) throws Exception {
        var tool = new GenerationTool();
        tool.setConnection(connection);
        tool.run(new Configuration().withLogging(Logging.WARN).withGenerator(new Generator()
                .withDatabase(new Database().withName("org.jooq.meta.mysql.MySQLDatabase")
                        .withInputSchema(connection.getCatalog()).withOutputSchemaToDefault(true)
                        .withIncludes(String.join("|", tables.stream().map(table -> table + "(_.*)?").toList()))
                        .withForcedTypes(
                                new ForcedType().withUserType("vn.congdoan.kernel.FederationId")
                                        .withConverter("vn.congdoan.platform.FederationIdConverter")
                                        .withIncludeExpression(".*\\.federation_id").withIgnoreUnused(true),
                                new ForcedType().withUserType("java.util.UUID")
                                        .withConverter("vn.congdoan.platform.UuidConverter")
                                        .withIncludeTypes("(?i:binary\\(16\\))").withIgnoreUnused(true),
                                new ForcedType().withName("BOOLEAN").withIgnoreUnused(true).withIncludeTypes("(?i:tinyint\\(1\\))")))
                .withGenerate(new Generate().withDeprecated(false).withGeneratedAnnotation(false).withComments(false)
                        .withImplicitJoinPathsToOne(false).withImplicitJoinPathsToMany(false)
                        .withIndexes(false).withKeys(true))
                .withTarget(new Target().withDirectory(directory).withPackageName(packageName))));
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        var tables = new TreeSet<String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(
                "select table_name from information_schema.tables where table_schema = database()")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
