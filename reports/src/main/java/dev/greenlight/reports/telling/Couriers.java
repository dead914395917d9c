package dev.greenlight.reports.telling;

import dev.greenlight.catalog.notice.Courier;
import dev.greenlight.catalog.notice.Digest;
import dev.greenlight.catalog.notice.Subscription;
import dev.greenlight.catalog.notice.Subscription.Channel;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Delivers by whatever channel a subscription names. */
public final class Couriers implements Courier {
    private final Map<Channel, Courier> couriers = new EnumMap<>(Channel.class);
    private final Map<String, String> environment;

    /**
     * @param environment names the mail server and holds the keys
     * @param clock dates signatures
     */
    public Couriers(Map<String, String> environment, InstantSource clock) {
        this.environment = Map.copyOf(environment);
        couriers.put(Channel.WEBHOOK, new Hook(DigestJson::of, this::key, clock));
        couriers.put(Channel.SLACK, new Hook(SlackJson::of, name -> "", clock));
        MailServer.of(environment).ifPresent(server -> couriers.put(Channel.EMAIL, new Mail(server)));
    }

    /** What is missing for some subscriptions, each with what would be accepted. */
    public List<String> missing(Collection<Subscription> subscriptions) {
        List<String> missing = new ArrayList<>();
        for (Subscription subscription : subscriptions) {
            if (!couriers.containsKey(subscription.channel()))
                missing.add("subscription '" + subscription.name()
                        + "' wants mail, and there is no mail server. Accepted: " + MailServer.ACCEPTED + ".");
            if (!subscription.secret().isEmpty() && key(subscription.secret()).isEmpty())
                missing.add("subscription '" + subscription.name() + "' is signed with $" + subscription.secret()
                        + ", which is not set. Accepted: any text in that variable.");
        }
        return missing;
    }

    @Override
    public void deliver(Digest digest) throws IOException {
        Courier courier = couriers.get(digest.to().channel());
        if (courier == null) throw new IOException("there is no mail server. Accepted: " + MailServer.ACCEPTED);
        if (!digest.messages().isEmpty()) courier.deliver(digest);
    }

    private String key(String name) {
        return environment.getOrDefault(name, "");
    }
}
