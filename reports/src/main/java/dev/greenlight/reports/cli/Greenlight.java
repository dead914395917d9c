package dev.greenlight.reports.cli;

import dev.greenlight.catalog.store.StoreException;
import dev.greenlight.crawler.archive.ArchiveException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The open auditor of GenAI vendors' terms of service, as a program. */
@Command(
        name = "greenlight",
        mixinStandardHelpOptions = true,
        version = "Greenlight 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads the terms of GenAI tools and rates them against a policy, with the quotes.",
        footer = {
            "",
            "Exit codes: 0 done and nothing worse; 1 usage or configuration;",
            "2 some sources failed, the rest is done; 3 a gate fell or a rating got worse."
        })
public final class Greenlight implements Runnable {
    /** Short commands that read terms whatever their options: the book is read while the command line is. */
    private static final Set<String> READING = Set.of("analyze", "diff");

    private final World world;

    private Greenlight(World world) {
        this.world = world;
    }

    public static void main(String[] args) {
        System.exit(run(World.ofTheProcess(), args));
    }

    /** Runs one command; returns the exit code. */
    static int run(World world, String... args) {
        String name = args.length == 0 ? "" : args[0];
        if (READING.contains(name)) ShippedAnalyzer.begin();
        CommandLine commands = commands(world, name);
        int code = commands.execute(args);
        world.out().flush();
        world.err().flush();
        return code;
    }

    @Override
    public void run() {
        throw new UsageException(
                "no command given. Accepted: " + String.join(", ", all(world).keySet()) + ". See greenlight --help.");
    }

    /** A command that is named is made alone: describing all of them would take longer than many a command. */
    private static CommandLine commands(World world, String name) {
        CommandLine line = new CommandLine(new Greenlight(world));
        Map<String, Supplier<Object>> all = all(world);
        all.forEach((each, command) -> {
            if (!all.containsKey(name) || each.equals(name)) line.addSubcommand(each, command.get());
        });
        line.setOut(new PrintWriter(world.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(world.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(
                CommandLine.Help.defaultColorScheme(Terminal.of(world).colours() ? Ansi.ON : Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, Greenlight::day);
        line.setParameterExceptionHandler((fault, args) -> misused(world, fault));
        line.setExecutionExceptionHandler((fault, command, parsed) -> failed(world, fault));
        return line;
    }

    private static Map<String, Supplier<Object>> all(World world) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("demo", () -> new Demo(world));
        all.put("audit", () -> new Audit(world));
        all.put("vet", () -> new Vet(world));
        all.put("list", () -> new ListTools(world));
        all.put("show", () -> new Show(world));
        all.put("check", () -> new Check(world));
        all.put("approve", () -> new Approve(world));
        all.put("revoke", () -> new Revoke(world));
        all.put("approvals", () -> new ApprovedList(world));
        all.put("questions", () -> new VendorQuestions(world));
        all.put("evidence", () -> new EvidenceCommand(world));
        all.put("bundle", () -> BundleCommand.of(world));
        all.put("import", () -> new Import(world));
        all.put("export", () -> new Export(world));
        all.put("extract", () -> new Extract(world));
        all.put("analyze", () -> new Analyze(world));
        all.put("diff", () -> new Diff(world));
        all.put("changes", () -> new Changes(world));
        all.put("replay", () -> new ReplayArchive(world));
        all.put("evaluate", () -> new Evaluate(world));
        all.put("search", () -> new Search(world));
        all.put("learn", () -> new Learn(world));
        all.put("criteria", () -> new CriteriaBook(world));
        all.put("policies", () -> new PolicyBook(world));
        all.put("sources", () -> new Sources(world));
        all.put("archive", () -> new ArchiveCommand(world));
        all.put("serve", () -> new Serve(world));
        return all;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no day. Accepted: a day such as 2026-08-01");
        }
    }

    private static int misused(World world, ParameterException fault) {
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        world.problem(fault.getMessage() + ". See " + command + " --help.");
        return Exit.USAGE;
    }

    private static int failed(World world, Exception fault) throws Exception {
        if (fault instanceof UsageException || fault instanceof ArchiveException || fault instanceof StoreException) {
            world.problem(String.valueOf(fault.getMessage()));
            return Exit.USAGE;
        }
        if (fault instanceof IOException io) {
            world.problem(Problem.words(io));
            return Exit.USAGE;
        }
        throw fault;
    }
}
