// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the calendar asks of a place to post: how it is written to, the minutes it takes, its name.
 * All of it comes from data/platforms.txt (requirement H01). */
#include "guide/knowledge.h"
#include "planner/content.h"

/* How a platform is written to; a page when it is unknown. */
ChannelForm channel_form_of(const Knowledge *knowledge, const char *platform);
/* Minutes one post there takes. */
int channel_minutes_of(const Knowledge *knowledge, const char *platform);
/* "Status WhatsApp", or the name of the group; borrowed. */
const char *channel_name_of(const Knowledge *knowledge, const char *platform, const char *group,
                            const Lang *lang);
