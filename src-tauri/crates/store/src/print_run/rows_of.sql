SELECT rows FROM print_run WHERE document = :document;
