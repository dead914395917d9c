package dev.greenlight.crawler.json;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Reads and writes {@link Json}. */
public final class JsonText {
    private static final int DEEPEST = 100;
    private static final long LONGEST = 20_000_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxDocumentLength(LONGEST)
                    .build())
            .build();

    private JsonText() {}

    /**
     * Reads one value that fills a whole text in UTF-8.
     *
     * @throws JsonFault at the first fault
     */
    public static Json read(byte[] text) throws JsonFault {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return whole(parser);
        }
    }

    private static Json whole(JsonParser parser) throws JsonFault {
        try {
            parser.nextToken();
            Json json = value(parser);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "There is more text after the end.");
            }
            return json;
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation();
            throw new JsonFault(
                    spot(location == null ? parser.currentLocation() : location), e.getOriginalMessage(), e);
        }
    }

    private static Json value(JsonParser parser) {
        Json.Spot at = spot(parser);
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new StreamReadException(parser, "The text is empty.");
        }
        return switch (token) {
            case START_OBJECT -> members(parser, at);
            case START_ARRAY -> items(parser, at);
            case VALUE_STRING -> new Json.Text(parser.getString(), at);
            case VALUE_TRUE -> new Json.Flag(true, at);
            case VALUE_FALSE -> new Json.Flag(false, at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Figure(parser.getString(), at);
            default -> new Json.Nothing(at);
        };
    }

    private static Json members(JsonParser parser, Json.Spot at) {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return new Json.Members(members, at);
    }

    private static Json items(JsonParser parser, Json.Spot at) {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Json.Items(items, at);
    }

    private static Json.Spot spot(JsonParser parser) {
        return spot(parser.currentTokenLocation());
    }

    private static Json.Spot spot(TokenStreamLocation location) {
        return new Json.Spot(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** Writes a value over several lines, with a line break at the end. */
    public static String write(Json json) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(new Indenting(), text)) {
            write(json, generator);
        }
        return text.append('\n').toString();
    }

    private static void write(Json json, JsonGenerator generator) {
        if (json instanceof Json.Members object) {
            generator.writeStartObject();
            object.members().forEach((name, value) -> {
                generator.writeName(name);
                write(value, generator);
            });
            generator.writeEndObject();
        } else if (json instanceof Json.Items array) {
            generator.writeStartArray();
            array.items().forEach(item -> write(item, generator));
            generator.writeEndArray();
        } else if (json instanceof Json.Text text) {
            generator.writeString(text.value());
        } else if (json instanceof Json.Flag flag) {
            generator.writeBoolean(flag.value());
        } else if (json instanceof Json.Figure figure) {
            generator.writeRawValue(figure.digits());
        } else {
            generator.writeNull();
        }
    }

    private static final class Indenting extends ObjectWriteContext.Base {
        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentObjectsWith(LINES);
            printer.indentArraysWith(LINES);
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
