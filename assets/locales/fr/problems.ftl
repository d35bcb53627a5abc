# Why something was refused.
