package dev.greenlight.crawler.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;

/** One folder of a git tree, in git's order: by bytes, a folder's name as if it ended in a slash. */
final class Tree {
    private static final Comparator<String> GIT_ORDER =
            Comparator.comparing(name -> name.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private final Map<String, Node> nodes = new TreeMap<>(GIT_ORDER);

    private record Node(FileMode mode, ObjectId id) {}

    static Tree read(ObjectReader reader, ObjectId id) throws IOException {
        CanonicalTreeParser parser = new CanonicalTreeParser();
        parser.reset(reader.open(id, Constants.OBJ_TREE).getBytes());
        Tree tree = new Tree();
        for (; !parser.eof(); parser.next()) {
            tree.put(parser.getEntryPathString(), parser.getEntryFileMode(), parser.getEntryObjectId());
        }
        return tree;
    }

    void put(String name, FileMode mode, ObjectId id) {
        nodes.remove(name);
        nodes.remove(name + '/');
        nodes.put(FileMode.TREE.equals(mode) ? name + '/' : name, new Node(mode, id));
    }

    ObjectId folder(String name) {
        Node node = nodes.get(name + '/');
        return node == null ? ObjectId.zeroId() : node.id();
    }

    ObjectId file(String name) {
        Node node = nodes.get(name);
        return node == null ? ObjectId.zeroId() : node.id();
    }

    ObjectId insert(ObjectInserter inserter) throws IOException {
        TreeFormatter formatter = new TreeFormatter();
        nodes.forEach((name, node) -> formatter.append(
                name.endsWith("/") ? name.substring(0, name.length() - 1) : name, node.mode(), node.id()));
        return inserter.insert(formatter);
    }
}
