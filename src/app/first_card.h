// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The first success (requirement X04): a card ready to be sent, made from the few answers of the
 * question group "card" in one minute, without a design and without anybody's help. */
#include "app/context.h"
#include "guide/answers.h"
#include "planner/caption.h"
#include "poster/poster.h"

/* Can a card be made: are product and price answered? */
bool first_card_is_ready(const Answers *answers);
/* NOT_FOUND: not ready. The text holds only what was answered; a number or hour that cannot be read
 * is left out. */
MUST_USE bool first_card_text(const Context *context, const Answers *answers, Caption *ret_caption,
                              GError **error);
/* The same as fields of a poster of kind "product"; owned. Only when the card is ready. */
FormValues *first_card_values(const Context *context, const Answers *answers);
