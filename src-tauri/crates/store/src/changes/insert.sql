INSERT INTO change (
    id, hlc, at, device, operator, label_key, label_args, schema, kind, root, state
) VALUES (
    :id, :hlc, :at, :device, :operator, :label_key, :label_args, :schema, :kind, :root, :state
);
