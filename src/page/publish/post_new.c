// SPDX-License-Identifier: Apache-2.0
#include "action/publish/post_form.h"
#include "action/registry.h"
#include "app/channel.h"
#include "page/page.h"
#include "store/goal.h"
#include "store/group.h"
#include "store/package.h"
#include "store/tool.h"

static const Action *const ACTIONS_HERE[] = {&action_post_add, NULL};

static const Field QUERY[] = {
    {"hari", N_("Hari"), FIELD_DAY},
    {"pilar", N_("Pilar"), FIELD_CHOICE, .choices = POST_PILLARS},
    {"isi", N_("Isi"), FIELD_TEXT, .max = 160},
    {"interaksi", N_("Jenis interaksi"), FIELD_CHOICE, .choices = POST_INTERACTIONS},
    {"situasi", N_("Untuk siapa"), FIELD_CHOICE, .choices = POST_SITUATIONS},
    {0},
};
static const Form QUERY_FORM = {QUERY};

typedef struct {
    RecordList *tools, *groups, *goals, *packages;
} Lists;

static void lists_clear(Lists *lists)
{
    g_clear_pointer(&lists->tools, record_list_free);
    g_clear_pointer(&lists->groups, record_list_free);
    g_clear_pointer(&lists->goals, record_list_free);
    g_clear_pointer(&lists->packages, record_list_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Lists, lists_clear)

static bool lists_load(const Context *context, Lists *lists, GError **error)
{
    Db *db = context->db;
    int64_t business = context->business_id;
    return tool_list_chosen(db, business, &lists->tools, error) &&
           group_list_active(db, business, &lists->groups, error) &&
           goal_list_open(db, business, &lists->goals, error) &&
           package_list_from(db, business, context->today, &lists->packages, error);
}

/* Only what this owner can choose from: no list without members, no tick before it is needed. */
static FormTable *fields_for(const PageView *view, const Lists *lists)
{
    const struct {
        const char *name;
        bool shown;
    } FIELDS[] = {
        {"title", true},
        {"day", true},
        {"minute", true},
        {"platform", true},
        {"group", record_count(lists->groups) > 0},
        {"kind", true},
        {"pillar", true},
        {"goal", record_count(lists->goals) > 0},
        {"package", record_count(lists->packages) > 0},
        {"interaction", form_has(view->query, "interaksi")},
        {"situation", form_has(view->query, "situasi")},
        {"confirm_free_time", form_errors_of(view->errors, "confirm_free_time") != NULL},
    };
    FormTable *table = form_table_new();
    for (size_t i = 0; i < G_N_ELEMENTS(FIELDS); i++) {
        if (FIELDS[i].shown) {
            form_table_add(table, form_field(action_post_add.form, FIELDS[i].name));
        }
    }
    return table;
}

static GArray *platform_options(const Context *context, const RecordList *tools)
{
    GArray *options = g_array_new(TRUE, TRUE, sizeof(UiOption));
    for (size_t i = 0; i < record_count(tools); i++) {
        const char *key = tool_at(tools, i)->platform;
        UiOption option = {key, channel_name_of(context->knowledge, key, NULL, context->lang)};
        g_array_append_val(options, option);
    }
    return options;
}

static FormValues *first_values(const PageView *view)
{
    FormValues *values = form_values_new();
    Day asked = form_day_or(view->query, "hari", view->context->today);
    g_autofree char *day = day_format(asked);
    form_values_show(values, "day", day);
    form_values_show(values, "minute", "06.00");
    form_values_show(values, "kind", "product");
    form_values_show(values, "pillar",
                     form_has(view->query, "pilar") ? form_text(view->query, "pilar")
                                                    : "communication");
    form_values_show(values, "title", form_text(view->query, "isi"));
    form_values_show(values, "interaction", form_text(view->query, "interaksi"));
    form_values_show(values, "situation", form_text(view->query, "situasi"));
    return values;
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    g_auto(Lists) lists = {0};
    if (!lists_load(view->context, &lists, error)) {
        return false;
    }
    if (record_count(lists.tools) == 0) {
        ui_empty(html, "calendar", tr(html->lang, "Pilih dulu tempat berjualan Anda."));
        ui_actions_begin(html);
        ui_button_link(html, "/alat", tr(html->lang, "Pilih tempat"), true);
        ui_actions_end(html);
        return true;
    }
    g_autoptr(GArray) platforms = platform_options(view->context, lists.tools);
    g_auto(OptionTable) groups = option_table_of(lists.groups, "id", "name");
    g_auto(OptionTable) goals = option_table_of(lists.goals, "id", "words");
    g_auto(OptionTable) packages = option_table_of(lists.packages, "id", "name");
    UiOptions options[] = {{"platform", (const void *)platforms->data},
                           {"group", OPTIONS(groups)},
                           {"goal", OPTIONS(goals)},
                           {"package", OPTIONS(packages)},
                           {0}};
    g_autoptr(FormValues) values = first_values(view);
    g_autoptr(FormTable) fields = fields_for(view, &lists);
    page_form(view, (PageForm){.action = &action_post_add,
                               .form = form_table_form(fields),
                               .values = values,
                               .options = options});
    return true;
}

const Page page_post_new = {
    .path = "/kalender/tambah",
    .title = N_("Tambah kiriman"),
    .job = JOB_PUBLISH,
    .back = "/kalender",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .query = &QUERY_FORM,
    .actions = ACTIONS_HERE,
    .get = get,
};
