// SPDX-License-Identifier: Apache-2.0
#include "app/channel.h"

#include "guide/platform.h"

#define POST_MINUTES_LEAST 5

ChannelForm channel_form_of(const Knowledge *knowledge, const char *platform)
{
    const Platform *known = platform_find(knowledge, platform);
    ChannelForm form = FORM_PAGE;
    return known != NULL && channel_form_parse(known->form, &form) ? form : FORM_PAGE;
}

int channel_minutes_of(const Knowledge *knowledge, const char *platform)
{
    const Platform *known = platform_find(knowledge, platform);
    return known != NULL ? MAX((int)known->minutes / 2, POST_MINUTES_LEAST) : POST_MINUTES_LEAST;
}

const char *channel_name_of(const Knowledge *knowledge, const char *platform, const char *group,
                            const Lang *lang)
{
    const Platform *known = platform_find(knowledge, platform);
    if (group != NULL && *group != '\0') {
        return group;
    }
    return known != NULL ? platform_name(known, lang) : platform;
}
