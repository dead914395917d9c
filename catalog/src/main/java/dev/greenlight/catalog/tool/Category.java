package dev.greenlight.catalog.tool;

import dev.greenlight.catalog.file.Labelled;

/** What a tool is mainly used for. */
public enum Category implements Labelled {
    VIDEO,
    IMAGE,
    VOICE,
    MUSIC,
    AUDIO,
    THREE_D {
        @Override
        public String label() {
            return "3d";
        }
    },
    TEXT,
    CODE,
    ASSISTANT,
    /** Models of one or several vendors behind an interface for programs. */
    PLATFORM,
    /** A tool that nobody has described yet. */
    UNKNOWN
}
