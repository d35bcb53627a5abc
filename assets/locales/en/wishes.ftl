# What imported lists say of workshops wished for and of meals.

import-field-wish = Workshops wished for
import-field-meal = Meal
import-wish-unclear = The answer matches no workshop of the programme, or several: it is kept in the remarks.
lists-wishes = Wishes
lists-meal = Meal
