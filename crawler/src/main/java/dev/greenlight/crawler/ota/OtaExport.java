package dev.greenlight.crawler.ota;

import dev.greenlight.crawler.Declaration;
import dev.greenlight.crawler.Selector;
import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.Source.Rendering;
import dev.greenlight.crawler.json.Json;
import dev.greenlight.crawler.json.JsonText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Our declarations as files that Open Terms Archive reads.
 *
 * @param files text by file name
 * @param notices what could not be said in their format
 */
public record OtaExport(Map<String, String> files, List<String> notices) {
    /**
     * Writes declarations.
     *
     * @param names the names of tools by id; an id without one stands for itself
     */
    public static OtaExport of(Collection<Declaration> declarations, Map<String, String> names) {
        Map<String, Map<String, Json>> tools = new LinkedHashMap<>();
        List<String> notices = new ArrayList<>();
        declarations.stream().sorted(Comparator.comparing(Declaration::terms)).forEach(declaration -> {
            String type = declaration.terms().type();
            if (!OtaTypes.contains(type)) {
                notices.add(declaration.terms() + " is left out: Open Terms Archive has no such terms type.");
                return;
            }
            if (declaration.sources().stream().anyMatch(source -> needsSelection(source))) {
                notices.add(declaration.terms() + " declares no selection; the whole body is exported in its place.");
            }
            tools.computeIfAbsent(declaration.terms().tool(), tool -> new LinkedHashMap<>())
                    .put(OtaTypes.canonical(type), entry(declaration));
        });
        Map<String, String> files = new LinkedHashMap<>();
        tools.forEach((tool, terms) -> files.put(tool + ".json", file(names.getOrDefault(tool, tool), terms)));
        return new OtaExport(files, notices);
    }

    private static String file(String name, Map<String, Json> terms) {
        Map<String, Json> root = new LinkedHashMap<>();
        root.put("name", Json.Text.of(name));
        root.put("terms", Json.Members.of(terms));
        return JsonText.write(Json.Members.of(root));
    }

    private static Json entry(Declaration declaration) {
        List<Json> pages = declaration.sources().stream().map(OtaExport::page).toList();
        return pages.size() == 1 ? pages.get(0) : Json.Members.of(Map.of("combine", Json.Items.of(pages)));
    }

    private static boolean needsSelection(Source source) {
        return source.select().isEmpty() && !isPdf(source);
    }

    private static boolean isPdf(Source source) {
        return String.valueOf(source.address().getPath()).matches(".*\\.[pP][dD][fF]");
    }

    private static Json page(Source source) {
        Map<String, Json> page = new LinkedHashMap<>();
        page.put("fetch", Json.Text.of(source.address().toString()));
        if (isPdf(source)) {
            return Json.Members.of(page);
        }
        page.put("select", selectors(needsSelection(source) ? List.of(new Selector.Css("body")) : source.select()));
        if (!source.remove().isEmpty()) {
            page.put("remove", selectors(source.remove()));
        }
        if (!source.stripParameters().isEmpty()) {
            Json names = Json.Items.of(source.stripParameters().stream()
                    .map(name -> (Json) Json.Text.of(name))
                    .toList());
            page.put("filter", Json.Items.of(List.of(Json.Members.of(Map.of("removeQueryParams", names)))));
        }
        if (source.rendering() != Rendering.WHEN_EMPTY) {
            page.put("executeClientScripts", Json.Flag.of(source.rendering() == Rendering.ALWAYS));
        }
        return Json.Members.of(page);
    }

    private static Json selectors(List<Selector> selectors) {
        return Json.Items.of(selectors.stream().map(OtaExport::selector).toList());
    }

    private static Json selector(Selector selector) {
        if (selector instanceof Selector.Css css) {
            return Json.Text.of(css.query());
        }
        Selector.Range range = (Selector.Range) selector;
        Map<String, Json> members = new LinkedHashMap<>();
        members.put(range.startIncluded() ? "startBefore" : "startAfter", Json.Text.of(range.start()));
        members.put(range.endIncluded() ? "endAfter" : "endBefore", Json.Text.of(range.end()));
        return Json.Members.of(members);
    }
}
