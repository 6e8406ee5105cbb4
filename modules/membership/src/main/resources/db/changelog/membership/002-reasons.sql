--liquibase formatted sql
--changeset congdoan:membership-002
INSERT INTO mbr_reason (code, kind, name_vi, name_en, display_order) VALUES
    ('new_admission',        'ADMISSION', 'Kết nạp mới',                                  'New admission',                     10),
    ('moved_in',             'ADMISSION', 'Chuyển sinh hoạt đến',                         'Moved in from another union',       20),
    ('restored',             'ADMISSION', 'Khôi phục sinh hoạt',                          'Membership restored',               30),
    ('left_employment',      'LOSS',      'Chấm dứt hợp đồng lao động, nghỉ việc',        'Left employment',                   10),
    ('retired',              'LOSS',      'Nghỉ hưu',                                     'Retired',                           20),
    ('moved_out',            'LOSS',      'Chuyển sinh hoạt đi',                          'Moved out to another union',        30),
    ('resigned',             'LOSS',      'Thôi tham gia công đoàn',                      'Resigned from the union',           40),
    ('expelled',             'LOSS',      'Khai trừ, xóa tên',                            'Expelled or struck off',            50),
    ('deceased',             'LOSS',      'Từ trần',                                      'Deceased',                          60),
    ('union_dissolved',      'LOSS',      'Công đoàn cơ sở giải thể, ngừng hoạt động',    'Union dissolved or inactive',       70),
    ('scope_ended',          'LOSS',      'Kết thúc hoạt động công đoàn theo sắp xếp',    'Body left the union''s remit',      80),
    ('enterprise_union',     'FOUNDING',  'Công đoàn cơ sở doanh nghiệp',                 'Union in an enterprise',            10),
    ('occupational_union',   'FOUNDING',  'Nghiệp đoàn cơ sở',                            'Occupational union',                20),
    ('public_service_union', 'FOUNDING',  'Công đoàn cơ sở đơn vị sự nghiệp',             'Union in a public-service unit',    30),
    ('administrative_union', 'FOUNDING',  'Công đoàn cơ sở cơ quan hành chính',           'Union in an administrative body',   40),
    ('introduced',           'REFERRAL',  'Giới thiệu đoàn viên ưu tú cho Đảng',          'Outstanding member introduced',     10);
