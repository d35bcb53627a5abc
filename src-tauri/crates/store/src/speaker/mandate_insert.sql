INSERT INTO speaker_mandate (
    id, speaker_id, mandate_id, position
) VALUES (
    :id, :speaker, :mandate, :position
);
