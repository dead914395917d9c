/**
 * When tools are looked at again, and what follows.
 *
 * <p>{@link dev.greenlight.catalog.schedule.Cadence} says how often, {@link dev.greenlight.catalog.schedule.Agenda} when next; {@link dev.greenlight.catalog.schedule.Rounds} audits what is due
 * and records the audit, what it does to approvals and what people are told of it in one transaction;
 * {@link dev.greenlight.catalog.schedule.Watch} keeps doing it, for good or once.
 *
 * <p>Decisions. <b>Exactly once</b>: the scheduler shares work and revives what a dead instance had begun, so that a visit may happen
 * twice; its effects do not, because tool and period are the key of a row that is written with them. <b>Periods, not intervals</b>:
 * missed rounds are made up for once, and instances agree without talking. <b>One job at a time</b> per instance: vendors' sites are
 * visited politely, and more instances share the work. <b>Announced terms</b> warn first and suspend on the day they bind.
 */
@NullMarked
package dev.greenlight.catalog.schedule;

import org.jspecify.annotations.NullMarked;
