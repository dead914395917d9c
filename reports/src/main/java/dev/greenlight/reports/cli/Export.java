package dev.greenlight.reports.cli;

import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.crawler.ota.OtaExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what others can read. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes tools in the form that others read.")
final class Export implements Runnable {
    private final World world;

    Export(World world) {
        this.world = world;
    }

    @Override
    public void run() {
        throw new UsageException("export what? Accepted: export ota [TOOL...] --out DIR");
    }

    /** The terms of tools, where they stand and which part counts. */
    @Command(
            name = "ota",
            mixinStandardHelpOptions = true,
            description = {
                "Tools as declarations of Open Terms Archive, one file a tool.",
                "The versions that are recorded need no export: archive/versions is a repository that it reads."
            })
    int ota(
            @Parameters(paramLabel = "TOOL", arity = "0..*", description = "Only these tools; else all.")
                    List<String> names,
            @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the files go.") Path out,
            @Mixin DataFolder data)
            throws IOException {
        List<Tool> tools = ToolChoice.of(
                names == null ? List.of() : names, data.catalog(world).tools().all());
        OtaExport export = OtaExport.of(
                tools.stream().flatMap(tool -> tool.declarations().stream()).toList(),
                tools.stream().collect(Collectors.toMap(Tool::id, Tool::name)));
        Files.createDirectories(out);
        for (Map.Entry<String, String> file : export.files().entrySet())
            Files.writeString(out.resolve(file.getKey()), file.getValue());
        export.notices().forEach(world::note);
        int written = export.files().size();
        world.out().println(written + (written == 1 ? " declaration" : " declarations") + " written to " + out + ".");
        return Exit.DONE;
    }
}
