// SPDX-License-Identifier: Apache-2.0
int lonely(void);
int lonely(void)
{
    return 1;
}
