// SPDX-License-Identifier: Apache-2.0
static const struct {
    const char *name, *path;
} ICONS[] = {
    {"basket", "M4 9h16l-2 11H6z"},
};
