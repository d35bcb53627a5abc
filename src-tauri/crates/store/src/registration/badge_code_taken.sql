SELECT EXISTS (SELECT 1 FROM registration WHERE badge_code = :badge_code) AS taken;
