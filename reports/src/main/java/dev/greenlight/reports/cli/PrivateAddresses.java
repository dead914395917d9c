package dev.greenlight.reports.cli;

import dev.greenlight.crawler.fetch.FetchSettings;
import picocli.CommandLine.Option;

/** Whether addresses in private networks may be asked: never, unless a person says so. */
final class PrivateAddresses {
    @Option(
            names = "--allow-private",
            description = "Also ask private and loopback addresses, without pauses and robots.txt: one's own servers.")
    private boolean allowed;

    /** How pages are fetched. */
    FetchSettings settings(World world) {
        String contact = Contact.of(world);
        FetchSettings settings = allowed ? FetchSettings.forLoopback(contact) : FetchSettings.of(contact);
        return settings.at(world.clock());
    }
}
