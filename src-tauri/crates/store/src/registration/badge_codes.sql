SELECT badge_code FROM registration;
