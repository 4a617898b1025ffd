// SPDX-License-Identifier: Apache-2.0
#include "action/script.h"

#include <string.h>

#include "action/registry.h"
#include "store/post.h"
#include "store/secret.h"

typedef struct {
    const ScriptOptions *options;
    GHashTable *ids; /* "user melati", "nasi" → record id as text */
    int64_t user_id, business_id;
    Day day; /* of the last `at` */
    Minute minute;
    const Stanza *step; /* being done */
    GHashTable *filled; /* its values with placeholders filled; owned text */
} Script;

static const char *const OWN_KEYS[] = {"at", "as", "on", NULL};

static void id_remember(Script *script, const char *name, int64_t id)
{
    g_hash_table_replace(script->ids, g_strdup(name), g_strdup_printf("%" G_GINT64_FORMAT, id));
}

static int64_t id_recall(const Script *script, const char *name)
{
    const char *text = g_hash_table_lookup(script->ids, name);
    return text != NULL ? g_ascii_strtoll(text, NULL, 10) : 0;
}

/* A remembered name, or the number itself. */
static int64_t id_of(const Script *script, const char *on)
{
    int64_t remembered = id_recall(script, on);
    return remembered != 0 ? remembered : g_ascii_strtoll(on, NULL, 10);
}

/* "{day+3}" → "2026-01-08", "{date+3}" → "8 Januari 2026", "{weekday+3}" → "Kamis", "{nasi}" → "7";
 * anything else stays as it is. */
static char *gap_fill(const Script *script, const char *name)
{
    if (g_str_has_prefix(name, "weekday")) {
        Day day = script->options->day + (Day)g_ascii_strtoll(name + strlen("weekday"), NULL, 10);
        return g_strdup(weekday_name(day_weekday(day), NULL));
    }
    if (g_str_has_prefix(name, "date")) {
        Day day = script->options->day + (Day)g_ascii_strtoll(name + strlen("date"), NULL, 10);
        g_autofree char *words = day_format_long(day, NULL);
        return g_strdup(strchr(words, ',') + 2);
    }
    if (g_str_has_prefix(name, "day")) {
        return day_format(script->options->day + (Day)g_ascii_strtoll(name + 3, NULL, 10));
    }
    const char *id = g_hash_table_lookup(script->ids, name);
    return id != NULL ? g_strdup(id) : g_strdup_printf("{%s}", name);
}

static char *value_fill(const Script *script, const char *value)
{
    g_autoptr(GString) out = g_string_new(NULL);
    while (*value != '\0') {
        size_t plain = strcspn(value, "{");
        g_string_append_len(out, value, (gssize)plain);
        value += plain;
        size_t length = strcspn(value, "}");
        if (value[length] != '}') {
            g_string_append(out, value);
            break;
        }
        g_autofree char *name = g_strndup(value + 1, length - 1);
        g_autofree char *text = gap_fill(script, name);
        g_string_append(out, text);
        value += length + 1;
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

static const char *step_get(const void *data, const char *name)
{
    const Script *script = data;
    const char *value = stanza_get(script->step, name);
    if (value == NULL || g_strv_contains(OWN_KEYS, name)) {
        return NULL;
    }
    char *text = value_fill(script, value);
    g_hash_table_replace(script->filled, g_strdup(name), text);
    return text;
}

/* "-14 06.00" */
static bool clock_set(Script *script, GError **error)
{
    const char *at = stanza_get(script->step, "at");
    if (at == NULL) {
        return true;
    }
    char *rest = NULL;
    gint64 days = g_ascii_strtoll(at, &rest, 10);
    if (rest == at || *rest != ' ' || days < -2000 || days > 2000 ||
        !minute_parse(rest + 1, &script->minute)) {
        return stanza_refuse(script->step, "at", error, "'at' is like '-14 06.00'");
    }
    script->day = script->options->day + (Day)days;
    return true;
}

static bool user_step(Script *script, GError **error)
{
    const Stanza *step = script->step;
    g_autofree char *login = user_login_normal(stanza_text(step, "login"));
    g_autofree char *name = g_strconcat("user ", stanza_id(step), NULL);
    g_autofree char *hash = NULL;
    NewUser user = {.name = stanza_text(step, "name"),
                    .phone = login != NULL && *login == '+' ? login : NULL,
                    .email = login != NULL && *login != '+' ? login : NULL,
                    .now = app_now(script->options->app)};
    int64_t id = 0;
    if (login == NULL) {
        return stanza_refuse(step, "login", error, "no phone number or e-mail");
    }
    if (stanza_get(step, "password") != NULL) {
        user.password_hash = hash = secret_password(stanza_get(step, "password"), error);
        if (hash == NULL) {
            return false;
        }
    }
    if (!user_add(script->options->db, &user, &id, error)) {
        return false;
    }
    id_remember(script, name, id);
    return true;
}

static bool business_step(Script *script, GError **error)
{
    g_autofree char *owner = g_strconcat("user ", stanza_text(script->step, "owner"), NULL);
    script->user_id = id_recall(script, owner);
    if (script->user_id == 0) {
        return stanza_refuse(script->step, "owner", error, "no such user in this script");
    }
    return business_add(script->options->db, stanza_text(script->step, "name"),
                        stanza_text(script->step, "zone"), script->user_id,
                        app_now(script->options->app), &script->business_id, error);
}

static bool refuse_step(const Script *script, const FormErrors *errors, const GError *failure,
                        GError **error)
{
    g_autoptr(GString) reasons = g_string_new(failure->message);
    for (size_t i = 0; i < form_errors_count(errors); i++) {
        g_string_append_printf(reasons, "; %s: %s", form_errors_field(errors, i),
                               form_errors_sentence(errors, i));
    }
    return stanza_refuse(script->step, NULL, error, "%s", reasons->str);
}

static bool action_do(Script *script, const Context *context, const Action *action, GError **error)
{
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = NULL;
    g_auto(ActionResult) result = {0};
    g_autoptr(GError) failure = NULL;
    const char *on = stanza_get(script->step, "on");
    const char *as = stanza_get(script->step, "as");
    ActionCall call = {
        .action = action, .id = on != NULL ? id_of(script, on) : 0, .source = {step_get, script}};
    if (!action_run(context, &call, errors, &values, &result, &failure)) {
        return refuse_step(script, errors, failure, error);
    }
    if (as != NULL) {
        id_remember(script, as, result.id);
    }
    return true;
}

static bool action_step(Script *script, GError **error)
{
    const Action *action = action_find(stanza_id(script->step));
    g_auto(Context) context = {0};
    ContextOptions options = {script->options->app, script->options->db, NULL,
                              script->user_id,      script->business_id, script->options->door};
    if (action == NULL) {
        return stanza_refuse(script->step, NULL, error, "no action '%s'", stanza_id(script->step));
    }
    if (!clock_set(script, error) || !context_init(&context, &options, error)) {
        return false;
    }
    context.now = zone_instant(context.zone, script->day, script->minute);
    context.today = script->day;
    return action_do(script, &context, action, error);
}

/* Every planned post of the days from … to is ticked as published five minutes late; every
 * skip-th stays undone, as in real weeks. */
static bool post_tick(Script *script, const Post *post, GError **error)
{
    g_auto(Context) context = {0};
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = NULL;
    g_auto(ActionResult) result = {0};
    ContextOptions options = {script->options->app, script->options->db, NULL,
                              script->user_id,      script->business_id, script->options->door};
    ActionCall call = {.action = &action_post_done, .id = post->id, .source = {step_get, script}};
    if (!context_init(&context, &options, error)) {
        return false;
    }
    context.now = zone_instant(context.zone, (Day)post->day, (Minute)post->minute + 5);
    context.today = (Day)post->day;
    return action_run(&context, &call, errors, &values, &result, error);
}

static bool tick_step(Script *script, GError **error)
{
    int64_t from = 0, to = 0, skip = 0;
    g_autoptr(RecordList) posts = NULL;
    if (!stanza_number(script->step, "from", -2000, 2000, &from, error) ||
        !stanza_number(script->step, "to", -2000, 2000, &to, error) ||
        !stanza_number(script->step, "skip", 2, 1000, &skip, error) ||
        !post_list_between(script->options->db, script->business_id,
                           script->options->day + (Day)from, script->options->day + (Day)to, &posts,
                           error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(posts); i++) {
        bool left_out = skip != 0 && (int64_t)(i + 1) % skip == 0;
        if (!left_out && !post_tick(script, post_at(posts, i), error)) {
            return false;
        }
    }
    return true;
}

static bool step_run(Script *script, GError **error)
{
    static const struct {
        const char *kind;
        bool (*run)(Script *script, GError **error);
    } kinds[] = {
        {"user", user_step}, {"business", business_step}, {"do", action_step}, {"tick", tick_step}};
    for (size_t i = 0; i < G_N_ELEMENTS(kinds); i++) {
        if (g_str_equal(stanza_kind(script->step), kinds[i].kind)) {
            return kinds[i].run(script, error);
        }
    }
    return stanza_refuse(script->step, NULL, error, "a step is user, business, do or tick");
}

bool script_run(const ScriptOptions *options, const StanzaFile *file, GError **error)
{
    g_autoptr(GHashTable) ids = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    Script script = {.options = options, .ids = ids, .day = options->day};
    for (size_t i = 0; i < stanza_file_count(file); i++) {
        g_autoptr(GHashTable) filled =
            g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
        script.step = stanza_file_at(file, i);
        script.filled = filled;
        if (!step_run(&script, error)) {
            return false;
        }
    }
    return true;
}
