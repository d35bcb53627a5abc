# What imported lists say of workshops wished for and of meals.

import-field-wish = Workshops wished for
import-field-meal = Meal
import-wish-unclear = The answer matches no workshop of the programme, or several: it is kept in the remarks.
lists-wishes = Wishes
lists-meal = Meal
import-why-near = similar name or contact details
import-likeness-not-everywhere = Likenesses (typing slips, married names) were looked for among the first 2,000 unknown people. The others will show among the duplicates.
