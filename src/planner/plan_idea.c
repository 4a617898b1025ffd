// SPDX-License-Identifier: Apache-2.0
#include "planner/plan_idea.h"

#define UNIQUE "unique"
#define USES "uses"
#define DAILY "daily"

static bool is_given(const Draft *draft)
{
    return draft->action != NULL || draft->carried != NULL;
}

static bool is_idea(const Draft *draft, const char *idea)
{
    return g_strcmp0(draft->post.idea, idea) == 0;
}

static const char *account_of(const PlanInput *input, const Draft *draft)
{
    const char *account = input->channels[draft->channel].account;
    return account != NULL ? account : "";
}

/* Her day carries the product only where she mixes: never on an account purely for the business, nor
 * before she has decided. */
static bool may_be_daily(const PlanInput *input, const Draft *draft)
{
    const char *account = account_of(input, draft);
    return input->daily_idea != NULL &&
           (g_str_equal(account, "both") || g_str_equal(account, "personal"));
}

/* Stories take turns: the usual one, the owner uses it, her day. */
static const char *story_idea(IdeaTurns *turns, const PlanInput *input, const Draft *draft)
{
    const char *ideas[3] = {""};
    int count = 1;
    if (input->uses_idea != NULL) {
        ideas[count++] = USES;
    }
    if (may_be_daily(input, draft)) {
        ideas[count++] = DAILY;
    }
    return ideas[turns->stories++ % count];
}

void idea_give(IdeaTurns *turns, const PlanInput *input, Draft *draft)
{
    PlannedPost *post = &draft->post;
    bool story = post->kind == KIND_STORY && !is_given(draft);
    post->idea = story ? story_idea(turns, input, draft)
                 : draft->carried != NULL && draft->carried->idea != NULL ? draft->carried->idea
                                                                          : "";
    post->account = is_idea(draft, DAILY) ? "both" : account_of(input, draft);
    bool topic = post->kind == KIND_ADVICE && !is_given(draft) && input->topic_count > 0;
    draft->topic = topic ? input->topics[turns->topics++ % (int)input->topic_count] : NULL;
}

const char *idea_title(const PlanInput *input, const Draft *draft)
{
    return is_given(draft)         ? NULL
           : is_idea(draft, USES)  ? input->uses_idea
           : is_idea(draft, DAILY) ? input->daily_idea
                                   : draft->topic;
}

const char *idea_why(const PlanInput *input, const Draft *draft)
{
    const Lang *lang = input->lang;
    if (is_idea(draft, UNIQUE)) {
        return tr(lang, "Sekali seminggu ceritakan yang membedakan jualan Anda.");
    }
    if (is_idea(draft, USES)) {
        return tr(lang, "Anda sendiri memakainya: bukti yang paling mudah dipercaya.");
    }
    if (is_idea(draft, DAILY)) {
        return tr(lang, "Keseharian yang membawa jualan, karena akun ini memang Anda campur.");
    }
    return draft->topic != NULL ? tr(lang, "Dari hal yang Anda pegang sendiri.") : NULL;
}

void idea_give_unique(const PlanInput *input, GArray *drafts, guint first, guint end)
{
    Draft *chosen = NULL;
    for (guint i = first; input->unique && i < end; i++) {
        Draft *draft = &g_array_index(drafts, Draft, i);
        bool sells = content_kind_sells(draft->post.kind);
        bool free = *draft->post.idea == '\0' && draft->post.kind != KIND_QUOTE;
        if (free && (chosen == NULL || (sells && !content_kind_sells(chosen->post.kind)))) {
            chosen = draft;
        }
    }
    if (chosen != NULL) {
        chosen->post.idea = UNIQUE;
    }
}

int idea_soften(IdeaTurns *turns, const PlanInput *input, GArray *drafts, guint first, guint end)
{
    int last = -1;
    bool sells = end > first;
    for (guint i = first; i < end; i++) {
        const Draft *draft = &g_array_index(drafts, Draft, i);
        sells = sells && content_kind_sells(draft->post.kind);
        last = is_given(draft) ? last : (int)i;
    }
    bool again = sells && turns->sold_only && input->advice_every > 0 && last >= 0;
    turns->sold_only = sells && !again;
    return again ? last : -1;
}
