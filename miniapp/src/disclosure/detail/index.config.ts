export default definePageConfig({ navigationBarTitleText: '公开内容', enableShareAppMessage: true });
