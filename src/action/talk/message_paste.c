// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "app/feeling.h"
#include "guide/channel_form.h"
#include "planner/message_lines.h"
#include "store/message.h"

static const Choice KINDS[] = {
    {"message", N_("Pesan")}, {"comment", N_("Komentar")}, {"review", N_("Ulasan")}, {0}};
static const Field LINES = {"text",
                            N_("Tempel di sini, satu pesan satu baris"),
                            FIELD_LINES,
                            true,
                            .max = 10000,
                            .help = N_("Boleh dengan jam dan nama: jam | nama | isi pesan."),
                            .example = N_("08.15 | Bu Sari | masih ada nasi kuning?")};
static const Field DAY = {"day", N_("Tanggal masuk"), FIELD_DAY, .help = N_("Kosong: hari ini.")};

static FormTable *form_for(const Knowledge *knowledge, const Lang *lang)
{
    FormTable *table = form_table_new();
    form_table_add(table, &LINES);
    channel_field_add(table, knowledge, lang, "platform");
    form_table_add(table, &(Field){.name = "kind",
                                   .label = N_("Jenis"),
                                   .kind = FIELD_CHOICE,
                                   .choices = KINDS,
                                   .help = N_("Kosong: pesan.")});
    form_table_add(table, &DAY);
    return table;
}

/* A line without a time came in now, or, on an earlier day, at the time it is now. */
static int64_t received_at(const Doing *doing, const MessageLine *line)
{
    const Context *context = doing->context;
    Day day = form_day_or(doing->values, "day", context->today);
    if (line->minute < 0 && day == context->today) {
        return context->now;
    }
    Minute minute = line->minute >= 0 ? line->minute : zone_minute(context->zone, context->now);
    return zone_instant(context->zone, day, minute);
}

static bool line_add(const Doing *doing, const MessageLine *line, GError **error)
{
    const Context *context = doing->context;
    const char *kind = form_text(doing->values, "kind");
    Proposal proposal = feeling_propose(line->text);
    MessageFacts facts = {
        .platform = form_text(doing->values, "platform"),
        .kind = *kind != '\0' ? kind : "message",
        .author = line->author,
        .phone = "",
        .text = line->text,
        .received_at = received_at(doing, line),
        .proposed = proposal.feeling,
        .confidence = proposal.confidence,
        .topics = proposal.topics,
    };
    if (facts.received_at > context->now) {
        form_errors_add(doing->errors, "text", tr(context->lang, "Baris %d: jamnya belum tiba."),
                        line->number);
        return true;
    }
    return message_add(context->db, context->business, &facts, context->now, &doing->result->id,
                       error);
}

static bool run(const Doing *doing, GError **error)
{
    const Lang *lang = doing->context->lang;
    g_autoptr(MessageLines) lines = message_lines_parse(form_text(doing->values, "text"), lang);
    g_autofree char *problems = message_lines_problems(lines, lang);
    if (problems != NULL) {
        form_errors_add(doing->errors, "text", "%s", problems);
        return true;
    }
    for (size_t i = 0; i < message_lines_count(lines); i++) {
        if (!line_add(doing, message_lines_at(lines, i), error)) {
            return false;
        }
    }
    doing->result->message =
        g_strdup_printf(tr_count(lang, "%d pesan dicatat.", (int64_t)message_lines_count(lines)),
                        (int)message_lines_count(lines));
    return true;
}

const Action action_message_paste = {
    .name = "message_paste",
    .resource = "messages",
    .verb = "paste",
    .needs = CAN_TALK,
    .form_for = form_for,
    .label = N_("Simpan semua pesan"),
    .done = N_("Semua pesan dicatat."),
    .summary = "Notes several pasted messages, one a line; all or none.",
    .run = run,
};
