package vn.dondoc.deploy.settings;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import vn.dondoc.deploy.Tree;

/** Reads the settings out of the sources: every {@code @ConfigMapping} and every {@code @ConfigProperty} of ours. */
public final class OwnSettings {

    private static final List<String> MODULES = Stream.concat(
                    Tree.SERVICES.stream(), Stream.of("libs/service-kit", "libs/reliable-messaging"))
            .toList();

    private static final Set<String> BOUNDS =
            Set.of("DurationMin", "Email", "Max", "Min", "NotBlank", "Pattern", "Positive", "PositiveOrZero");

    private static final List<Setting> ALL =
            MODULES.stream().flatMap(module -> of(module).stream()).toList();

    private OwnSettings() {}

    public static List<Setting> all() {
        return ALL;
    }

    private static List<Setting> of(String module) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = Tree.files(module + "/src/main/java", ".java").stream()
                    .filter(OwnSettings::mayHaveSettings)
                    .toList();
            if (sources.isEmpty()) {
                return List.of();
            }
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            Reader reader = new Reader(module, DocTrees.instance(task), standards(module));
            for (var unit : task.parse()) {
                reader.scan(new TreePath(unit), null);
            }
            return reader.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean mayHaveSettings(Path source) {
        try {
            return Files.readString(source).contains("@Config");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the module's own files of properties set. */
    private static Map<String, String> standards(String module) throws IOException {
        Map<String, String> standards = new HashMap<>();
        for (String file : List.of("META-INF/microprofile-config.properties", "application.properties")) {
            String path = module + "/src/main/resources/" + file;
            if (Files.exists(Tree.ROOT.resolve(path))) {
                Properties properties = new Properties();
                properties.load(new StringReader(Tree.text(path)));
                properties.forEach((name, value) -> standards.put(name.toString(), value.toString()));
            }
        }
        return standards;
    }

    private static final class Reader extends TreePathScanner<@Nullable Void, @Nullable String> {

        private final String module;
        private final DocTrees docs;
        private final Map<String, String> standards;
        private final List<Setting> found = new ArrayList<>();
        private final Map<String, ClassTree> groups = new HashMap<>();

        Reader(String module, DocTrees docs, Map<String, String> standards) {
            this.module = module;
            this.docs = docs;
            this.standards = standards;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable String prefix) {
            Optional<String> mapping = annotation(type.getModifiers().getAnnotations(), "ConfigMapping", "prefix");
            if (mapping.isEmpty()) {
                return super.visitClass(type, prefix);
            }
            type.getMembers().stream()
                    .filter(ClassTree.class::isInstance)
                    .map(ClassTree.class::cast)
                    .forEach(group -> groups.put(group.getSimpleName().toString(), group));
            members(getCurrentPath(), mapping.get());
            return null;
        }

        private void members(TreePath path, String prefix) {
            for (var member : ((ClassTree) path.getLeaf()).getMembers()) {
                if (!(member instanceof MethodTree method) || method.getBody() != null) {
                    continue;
                }
                String written = method.getReturnType().toString();
                String type = written.replaceAll("@\\w+(\\(.*?\\))? (?=\\w+>)", "");
                String name = prefix + "." + kebab(method.getName().toString());
                if (groups.get(type) instanceof ClassTree group) {
                    members(new TreePath(path, group), name);
                    continue;
                }
                boolean map = type.startsWith("Map<");
                String key = map ? name + ".\"…\"" : name;
                String standard = annotation(method.getModifiers().getAnnotations(), "WithDefault", "value")
                        .or(() -> Optional.ofNullable(standards.get(name)))
                        .orElse("");
                boolean bounded = !type.equals(written)
                        || type.equals("WebAddress")
                        || method.getModifiers().getAnnotations().stream()
                                .anyMatch(each ->
                                        BOUNDS.contains(each.getAnnotationType().toString()));
                add(key, type, standard, bounded, meaning(new TreePath(path, method)));
            }
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable String prefix) {
            annotation(variable.getModifiers().getAnnotations(), "ConfigProperty", "name")
                    .filter(name -> name.startsWith("dondoc."))
                    .ifPresent(name -> {
                        String standard = annotation(
                                        variable.getModifiers().getAnnotations(), "ConfigProperty", "defaultValue")
                                .or(() -> Optional.ofNullable(standards.get(name)))
                                .orElse("");
                        String type = variable.getType().toString();
                        add(name, type, standard, type.equals("WebAddress"), "");
                    });
            return super.visitVariable(variable, prefix);
        }

        private void add(String name, String type, String standard, boolean bounded, String meaning) {
            boolean optional = type.startsWith("Optional<") || type.startsWith("Map<");
            String simple = type.replaceFirst("^Optional<(.*)>$", "$1").replaceFirst("^Map<String, (.*)>$", "$1");
            found.add(new Setting(module, name, simple, standard, !optional && standard.isEmpty(), bounded, meaning));
        }

        private String meaning(TreePath path) {
            String doc = docs.getDocComment(path);
            return doc == null ? "" : doc.strip().replaceAll("\\s+", " ").replaceAll("\\{@code ([^}]*)}", "`$1`");
        }

        private static String kebab(String method) {
            return method.replaceAll("([a-z])([A-Z])", "$1-$2")
                    .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
                    .toLowerCase(java.util.Locale.ROOT);
        }

        private static Optional<String> annotation(
                List<? extends AnnotationTree> annotations, String name, String argument) {
            return annotations.stream()
                    .filter(each -> each.getAnnotationType().toString().equals(name))
                    .flatMap(each -> each.getArguments().stream())
                    .map(AssignmentOrValue::of)
                    .filter(each -> each.name().equals(argument))
                    .map(AssignmentOrValue::value)
                    .findFirst();
        }
    }

    private record AssignmentOrValue(String name, String value) {

        static AssignmentOrValue of(ExpressionTree argument) {
            return argument instanceof AssignmentTree assignment
                    ? new AssignmentOrValue(assignment.getVariable().toString(), text(assignment.getExpression()))
                    : new AssignmentOrValue("value", text(argument));
        }

        private static String text(ExpressionTree value) {
            return value instanceof LiteralTree literal ? String.valueOf(literal.getValue()) : value.toString();
        }
    }
}
