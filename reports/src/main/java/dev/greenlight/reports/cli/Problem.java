package dev.greenlight.reports.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Puts what the file system says into words. */
final class Problem {
    private Problem() {}

    static String words(IOException fault) {
        if (fault instanceof NoSuchFileException missing) return missing.getFile() + " does not exist.";
        if (fault instanceof AccessDeniedException denied) return denied.getFile() + " may not be read or written.";
        if (fault instanceof NotDirectoryException file) return file.getFile() + " is no folder.";
        if (fault instanceof FileAlreadyExistsException there)
            return there.getFile() + " is a file; a folder was expected.";
        if (fault instanceof FileSystemException other) return other.getFile() + ": " + other.getReason() + ".";
        return String.valueOf(fault.getMessage());
    }
}
